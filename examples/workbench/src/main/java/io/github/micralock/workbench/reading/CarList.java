// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.garage.ImmobiliserText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cars that a scenario names, each with what its immobiliser knows. */
final class CarList {

    private static final int LONGEST_NAME = 12;

    private final Map<String, Immobiliser> named = new LinkedHashMap<>();

    /** Reads {@code car NAME} or {@code car NAME knows UNIT}, of which the first word is read. */
    void read(Cursor cursor) throws Misread {
        int column = cursor.column();
        String name = cursor.word();
        if (!name.matches("[A-Za-z][A-Za-z0-9.-]*") || name.length() > LONGEST_NAME) {
            throw new Misread(
                    column,
                    "expected the name of a car, 1 to %s letters, digits, dots or dashes, the first a letter, found %s",
                    LONGEST_NAME,
                    Printable.quoted(name));
        }
        Immobiliser immobiliser = immobiliser(cursor);
        if (named.containsKey(name)) {
            throw new Misread(column, "a car is called so already");
        }
        if (named.size() == Cars.MOST) {
            throw new Misread(column, "a scenario has at most %s cars", Cars.MOST);
        }
        named.put(name, immobiliser);
    }

    /** Reads {@code knows UNIT}, or nothing, at the end of a line. */
    static Immobiliser immobiliser(Cursor cursor) throws Misread {
        if (cursor.atEnd()) {
            return Immobiliser.EMPTY;
        }
        int column = cursor.column();
        String word = cursor.word();
        if (!word.equals(ImmobiliserText.KNOWS)) {
            throw new Misread(
                    column,
                    "expected '%s' and a unit, or nothing more, found %s",
                    ImmobiliserText.KNOWS,
                    Printable.quoted(word));
        }
        UnitIdentity unit = unit(cursor);
        cursor.expectEnd();
        return Immobiliser.storing(unit);
    }

    private static UnitIdentity unit(Cursor cursor) throws Misread {
        int column = cursor.column();
        String word = cursor.word();
        try {
            return UnitIdentity.of(word);
        } catch (IllegalArgumentException noName) {
            throw new Misread(
                    column,
                    "expected a unit, 1 to 32 letters, digits, dots or dashes, found %s",
                    Printable.quoted(word));
        }
    }

    /** Reads the name of one of these cars. */
    String place(Cursor cursor) throws Misread {
        int column = cursor.column();
        String word = cursor.word();
        if (!all().containsKey(word)) {
            throw new Misread(
                    column,
                    "expected one of %s, found %s",
                    Joiner.on(", ").join(all().keySet()),
                    Printable.quoted(word));
        }
        return word;
    }

    /** Returns every car, the first with the unit in it; if none is named, the unit's own and another. */
    ImmutableMap<String, Immobiliser> all() {
        return named.isEmpty() ? Cars.OWN_AND_OTHER : ImmutableMap.copyOf(named);
    }
}
