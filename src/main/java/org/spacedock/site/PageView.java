package org.spacedock.site;

import org.springframework.ui.Model;

/** A page's record and what the page says of itself to machines. */
public record PageView<P>(P page, PageMeta meta) {

    /** Hands both to a template, whose name it gives back. */
    public String show(String template, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("meta", meta);
        return template;
    }
}
