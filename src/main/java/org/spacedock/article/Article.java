package org.spacedock.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Publishable;

/** An article as it was written: its body is kept as Markdown, so that a better rendering reaches old articles too. */
@Entity
class Article extends Publishable {

    private String title;
    private @Nullable String occasion;
    private String standfirst;
    private String author;
    private LocalDate written;
    private @Nullable LocalDate revised;
    private @Nullable String leadTrackId;

    @Column // read by queries alone
    private boolean top;

    private String body;

    @ElementCollection
    @CollectionTable(name = "article_track", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "track_id")
    private List<String> trackIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_show", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "show_id")
    private Set<String> showIds = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Article() {}

    Article(ArticleDraft draft) {
        super(draft.identity());
        this.title = draft.title();
        this.standfirst = draft.standfirst();
        this.author = draft.author();
        this.written = draft.written();
        this.body = draft.body();
        describe(draft);
    }

    final void describe(ArticleDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.occasion = draft.occasion();
        this.standfirst = draft.standfirst();
        this.author = draft.author();
        this.written = draft.written();
        this.revised = draft.revised();
        this.leadTrackId = draft.leadTrackId();
        this.top = draft.top();
        this.body = draft.body();
        if (!trackIds.equals(draft.trackIds())) {
            trackIds.clear();
            trackIds.addAll(draft.trackIds());
        }
        showIds.addAll(draft.showIds());
    }

    String title() {
        return title;
    }

    @Nullable
    String occasion() {
        return occasion;
    }

    String standfirst() {
        return standfirst;
    }

    String author() {
        return author;
    }

    LocalDate written() {
        return written;
    }

    @Nullable
    LocalDate revised() {
        return revised;
    }

    @Nullable
    String leadTrackId() {
        return leadTrackId;
    }

    String body() {
        return body;
    }

    /** Every track that it plays or leads with, in the order of the text. */
    List<String> trackIds() {
        return List.copyOf(trackIds);
    }
}
