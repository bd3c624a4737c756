package org.spacedock.listening;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths in messages: "10.5" for 10,500 milliseconds, to a tenth of a second. */
final class Seconds {

    private Seconds() {}

    static String of(long millis) {
        return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
