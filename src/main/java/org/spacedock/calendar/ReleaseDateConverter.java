package org.spacedock.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a date in its one form of text, so that a database holds just what is known. */
@Converter(autoApply = true)
class ReleaseDateConverter implements AttributeConverter<ReleaseDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReleaseDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable ReleaseDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : ReleaseDate.parse(text);
    }
}
