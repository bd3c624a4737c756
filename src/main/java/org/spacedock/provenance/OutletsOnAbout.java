package org.spacedock.provenance;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.spacedock.site.AboutPage;
import org.spacedock.site.AboutPart;
import org.spacedock.site.Link;
import org.springframework.stereotype.Component;

/** Names on the about page where the facts come from. */
@Component
class OutletsOnAbout implements AboutPart {

    private final Outlets outlets;

    OutletsOnAbout(Outlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public AboutPage.Part part(Instant now) {
        return new AboutPage.Part(
                "outlets",
                outlets.findAllByOrderByName().stream()
                        .map(OutletsOnAbout::note)
                        .toList());
    }

    private static AboutPage.Note note(Outlet outlet) {
        String address = outlet.address();
        String words = outlet.note();
        return new AboutPage.Note(
                outlet.name(),
                words == null ? "" : words,
                address == null
                        ? List.of()
                        : List.of(new Link(URI.create(address).getHost(), address)));
    }
}
