package org.spacedock.journey;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Colours as the browser has computed them, and how far two of them stand apart. */
final class Colours {

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private Colours() {}

    /** A computed property of an element, such as {@code rgb(12, 17, 32)}. */
    static String of(Locator element, String property) {
        return (String) element.evaluate(
                "(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
    }

    /** The contrast of a colour, which may be partly transparent, on an opaque one: 1 to 21 (WCAG 2.2, contrast ratio). */
    static double contrast(String colour, String ground) {
        double[] below = parts(ground);
        if (below.length > 3) {
            throw new IllegalArgumentException("The ground must be opaque: " + ground);
        }
        double[] above = parts(colour);
        double share = above.length > 3 ? above[3] : 1;
        double[] mixed = IntStream.range(0, 3)
                .mapToDouble(part -> share * above[part] + (1 - share) * below[part])
                .toArray();
        double one = luminance(mixed);
        double other = luminance(below);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double[] parts(String colour) {
        if (!colour.startsWith("rgb")) {
            throw new IllegalArgumentException("Not a colour by its red, green and blue: " + colour);
        }
        return NUMBER.matcher(colour)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
    }

    private static double luminance(double[] parts) {
        return 0.2126 * linear(parts[0] / 255) + 0.7152 * linear(parts[1] / 255) + 0.0722 * linear(parts[2] / 255);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
