// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;

/** The unit that all contestants are: the numbers of its handbook, once more, for those who know no profile. */
public final class K11 {

    /** The code of every unit here, which is nobody's. */
    public static final SecurityCode CODE = SecurityCode.parse("2312");

    /** The lock that says what is right. */
    public static final RadioLock LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, CODE);

    public static final int LIMIT = 20;
    public static final long SETTLING = 5_000_000_000L;

    private static final long SHORT = 10_000_000_000L;
    private static final long LONG = 2_700_000_000_000L;

    private K11() {}

    /** What the n-th wrong code in a row costs, in nanoseconds. */
    public static long penalty(int wrongAttempts) {
        return wrongAttempts <= 1 ? 0 : wrongAttempts == 2 ? SHORT : LONG;
    }
}
