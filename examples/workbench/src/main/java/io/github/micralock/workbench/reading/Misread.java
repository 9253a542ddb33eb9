// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** A line that cannot be read: where in the line, and why. It ends the line, not the file. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1;

    private final int column;
    private final String what;

    @FormatMethod
    Misread(int column, String format, Object... arguments) {
        super(null, null, false, false);
        this.column = column;
        this.what = String.format(Locale.ROOT, format, arguments);
    }

    int column() {
        return column;
    }

    String what() {
        return what;
    }
}
