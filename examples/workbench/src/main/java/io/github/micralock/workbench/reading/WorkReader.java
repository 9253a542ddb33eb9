// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import io.github.micralock.workbench.garage.Work;

/** Reads what is done to a car besides driving it. */
final class WorkReader {

    private static final String WIRE = "wire";
    private static final String IMMOBILISER = "immobiliser";

    private final CarList cars;

    WorkReader(CarList cars) {
        this.cars = cars;
    }

    /** Reads a line that begins with a verb of the workshop. */
    Work read(Cursor cursor) throws Misread {
        String verb = cursor.word();
        Work work = switch (verb) {
            case "move" -> new Work.Move(cars.place(cursor));
            case "cut" -> object(cursor, WIRE, Work.Routine.CUT_WIRE);
            case "mend" -> object(cursor, WIRE, Work.Routine.MEND_WIRE);
            case "initialise" -> object(cursor, IMMOBILISER, Work.Routine.INITIALISE_IMMOBILISER);
            default -> replace(cursor);
        };
        cursor.expectEnd();
        return work;
    }

    private static Work replace(Cursor cursor) throws Misread {
        expect(cursor, IMMOBILISER);
        return new Work.ReplaceImmobiliser(CarList.immobiliser(cursor));
    }

    private static Work object(Cursor cursor, String expected, Work work) throws Misread {
        expect(cursor, expected);
        return work;
    }

    private static void expect(Cursor cursor, String expected) throws Misread {
        int column = cursor.column();
        String word = cursor.word();
        if (!word.equals(expected)) {
            throw new Misread(column, "expected '%s', found %s", expected, Printable.quoted(word));
        }
    }
}
