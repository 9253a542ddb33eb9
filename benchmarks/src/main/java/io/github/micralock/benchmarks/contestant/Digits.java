// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

/** Four digits in sixteen bits, a nibble each, the first lowest: 0 untouched, else the digit and one. */
public final class Digits {

    public static final int LENGTH = 4;

    private Digits() {}

    public static int raised(int entry, int position) {
        int shift = 4 * (position - 1);
        int cell = (entry >>> shift) & 15;
        int raised = cell == 0 ? 2 : cell == 10 ? 1 : cell + 1;
        return (entry & ~(15 << shift)) | (raised << shift);
    }

    public static boolean complete(int entry) {
        return (entry & 0x000F) != 0 && (entry & 0x00F0) != 0 && (entry & 0x0F00) != 0 && (entry & 0xF000) != 0;
    }

    public static boolean opens(int entry) {
        return digit(entry, 1) == 2 && digit(entry, 2) == 3 && digit(entry, 3) == 1 && digit(entry, 4) == 2;
    }

    private static int digit(int entry, int position) {
        int cell = (entry >>> (4 * (position - 1))) & 15;
        return cell == 0 ? 0 : cell - 1;
    }

    public static String shown(int entry) {
        StringBuilder shown = new StringBuilder(LENGTH);
        for (int position = 1; position <= LENGTH; position++) {
            shown.append((char) ('0' + digit(entry, position)));
        }
        return shown.toString();
    }
}
