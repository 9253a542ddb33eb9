// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.files;

/** A file that cannot be had, or cannot be used: which, and what stands in the way. */
public final class UnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param name what the file is called
     * @param why what stands in the way
     */
    public UnavailableException(String name, String why) {
        this(name + ": " + why);
    }

    private UnavailableException(String told) {
        super(told);
    }

    /**
     * Returns the exception for a file of which one place is wrong.
     *
     * @param name what the file is called
     * @param placeAndWhy line, column and what is wrong there, such as {@code 3:1: expected an event}
     * @return the exception, told as compilers tell theirs
     */
    public static UnavailableException at(String name, String placeAndWhy) {
        return new UnavailableException(name + ":" + placeAndWhy);
    }
}
