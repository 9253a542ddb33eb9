// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/** The charset that the outputs of this process understand. */
final class ScreenCharset {

    private ScreenCharset() {}

    /** The first is of Java 19 and later, the second of Java 17, the third of both where neither is a terminal. */
    static Charset of(UnaryOperator<String> properties) {
        for (String property : ImmutableList.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = properties.apply(property);
            if (isKnown(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    private static boolean isKnown(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._:+-]*") && Charset.isSupported(name);
    }
}
