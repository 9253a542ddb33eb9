// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All 10,000 codes of a K11. */
class EveryCodeTest {

    @Test
    void R10_everyCodeOpensItsOwnUnit() {
        assertThat(codes().filter(code -> opens(unit(code), code)).count()).isEqualTo(10_000);
    }

    @Test
    void R10_R11_noOtherCodeOpensAUnit() {
        LockMachine unit = unit("2468");
        assertThat(codes().filter(code -> opens(unit, code))).containsExactly("2468");
    }

    @Test
    void R8_R10_everyCodeWithoutAZeroIsJudgedByItself() {
        LockMachine unit = unit("2468");
        LockState asked = asked(unit);
        assertThat(codes().filter(code -> code.indexOf('0') < 0)).hasSize(6_561).allSatisfy(code -> {
            LockState typed = asked;
            for (LockEvent press : CodeKeying.presses(unit.profile().entry(), SecurityCode.parse(code))) {
                typed = unit.next(typed, press);
            }
            assertThat(unit.view(typed).text()).isEqualTo(code);
            LockState judged = unit.next(typed, LockEvent.parse("elapse PT5S"));
            assertThat(judged.phase() instanceof Operating).isEqualTo(code.equals("2468"));
            assertThat(judged.wrongAttempts()).isEqualTo(code.equals("2468") ? 0 : 1);
        });
    }

    private static boolean opens(LockMachine unit, String code) {
        LockState state = asked(unit);
        for (LockEvent event : CodeKeying.events(unit.profile().entry(), SecurityCode.parse(code))) {
            state = unit.next(state, event);
        }
        assertThat(state.phase() instanceof Operating).isEqualTo(state.wrongAttempts() == 0);
        return state.phase() instanceof Operating;
    }

    private static LockState asked(LockMachine unit) {
        return unit.next(unit.initial(), LockEvent.parse("ignition ACC"));
    }

    private static LockMachine unit(String code) {
        return RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse(code));
    }

    private static Stream<String> codes() {
        return IntStream.range(0, 10_000).mapToObj(number -> Strings.padStart(Integer.toString(number), 4, '0'));
    }
}
