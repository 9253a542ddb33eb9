// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import com.google.common.base.Joiner;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.scenario.RadioUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a scenario says about itself before anything happens: its title, and the unit it is about. */
final class Header {

    private record Placed(int line, int column, String value) {}

    private static final Placed NOWHERE = new Placed(1, 1, "");

    private final Overrides overrides;
    private final Problems problems;
    private final CarList cars = new CarList();
    private final Map<String, Placed> given = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private boolean over;
    private boolean sought;

    private @Nullable RadioUnit unit;

    Header(Overrides overrides, Problems problems) {
        this.overrides = overrides;
        this.problems = problems;
    }

    /** Returns the cars, which are all known once something happens. */
    CarList cars() {
        return cars;
    }

    /** Reads one of {@code title}, {@code profile}, {@code code} and {@code car}. */
    void read(int line, Cursor cursor) throws Misread {
        int start = cursor.column();
        String directive = cursor.word();
        tried.add(directive);
        if (over) {
            throw new Misread(start, "'%s' must come before anything happens", directive);
        }
        if (cursor.atEnd()) {
            throw new Misread(cursor.column(), "expected what the %s is, found the end of the line", directive);
        }
        if (directive.equals("car")) {
            cars.read(cursor);
            return;
        }
        Placed before = given.get(directive);
        if (before != null) {
            throw new Misread(start, "'%s' is given twice, first on line %s", directive, before.line());
        }
        int column = cursor.column();
        String value = directive.equals("title") ? cursor.rest() : cursor.word();
        if (!cursor.atEnd()) {
            // Not what it is: it may be the other half of a code.
            throw new Misread(cursor.column(), "expected nothing more after the %s", directive);
        }
        given.put(directive, new Placed(line, column, value));
    }

    String title(String otherwise) {
        return given.getOrDefault("title", new Placed(1, 1, otherwise)).value();
    }

    /** Takes nothing more: something has happened. */
    void end() {
        over = true;
    }

    /** Returns the unit, now that nothing more is said about it; null if there is a problem with it. */
    @Nullable
    RadioUnit unit() {
        if (!sought) {
            sought = true;
            LockProfile profile = profile();
            SecurityCode code = code(profile);
            if (profile != null && (code != null || mayLackCode(profile))) {
                unit = unit(profile, code);
            }
        }
        return unit;
    }

    private @Nullable LockProfile profile() {
        Placed placed = given.get("profile");
        if (overrides.profile() != null) {
            return overrides.profile();
        }
        if (placed == null) {
            return KnownProfiles.DEFAULT;
        }
        LockProfile profile = KnownProfiles.named(placed.value());
        if (profile == null) {
            String names = Joiner.on(", ").join(KnownProfiles.names());
            problems.add(
                    placed.line(),
                    placed.column(),
                    "profile must be one of " + names + ", was " + Printable.quoted(placed.value()));
        }
        return profile;
    }

    /** Whether the unit can do without the code that nobody tried to give it. */
    private boolean mayLackCode(LockProfile profile) {
        return !profile.link().takesCode() && !tried.contains("code");
    }

    private @Nullable SecurityCode code(@Nullable LockProfile profile) {
        Placed placed = given.get("code");
        if (overrides.code() != null) {
            return overrides.code();
        }
        if (placed == null && (tried.contains("code") || (profile != null && mayLackCode(profile)))) {
            return null;
        }
        if (placed == null) {
            problems.add(1, 1, "code must be given: 'code' and its digits before anything happens, or --code");
            return null;
        }
        try {
            return SecurityCode.parse(placed.value());
        } catch (IllegalArgumentException notACode) {
            problems.add(placed.line(), placed.column(), String.valueOf(notACode.getMessage()));
            return null;
        }
    }

    private @Nullable RadioUnit unit(LockProfile profile, @Nullable SecurityCode code) {
        try {
            return new RadioUnit(profile, code);
        } catch (IllegalArgumentException notTypable) {
            Placed placed = given.getOrDefault(overrides.code() == null ? "code" : "profile", NOWHERE);
            problems.add(
                    placed.line(), placed.column(), notTypable.getMessage() + ", for the profile is " + profile.name());
            return null;
        }
    }
}
