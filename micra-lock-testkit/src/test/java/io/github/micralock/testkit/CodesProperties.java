// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Generated codes: the codes that a unit can have, all of them. */
class CodesProperties {

    @Property(tries = 300)
    void everyCodeCanBeTypedByItsProfilesRules(@ForAll LockProfile profile) {
        Arbitrary<SecurityCode> codes = LockArbitraries.codes(profile);
        assertThatCode(() -> profile.entry().checkTypable(codes.sample())).doesNotThrowAnyException();
    }

    @Example
    void everyCodeOfFourDigitsComesUpOnce() {
        assertThat(digitsOfAll(Profiles.FOUR_TRIES)).hasSize(10_000).contains("0000", "2468", "9999");
    }

    @Example
    void everyCodeOfPresetsComesUpOnce() {
        LockProfile presets = Profiles.typed(new TypedStraight(), 3, new DigitRange(2, 5));
        assertThat(digitsOfAll(presets))
                .hasSize(64)
                .contains("222", "555", "253")
                .allMatch(code -> code.matches("[2-5]{3}"));
    }

    private static Set<String> digitsOfAll(LockProfile profile) {
        Set<String> digits = new HashSet<>();
        LockArbitraries.codes(profile)
                .exhaustive(20_000)
                .orElseThrow()
                .iterator()
                .forEachRemaining(code -> digits.add(Typing.digits(code)));
        return digits;
    }
}
