// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import io.github.micralock.testkit.conformance.suite.CompleteSuiteContract;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.RestartableLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library's own lock passes the short suites as well. */
class TransitionCoverTest implements CompleteSuiteContract {

    @Override
    public RestartableLock lock(ConformanceUnit unit) {
        return MachineFromOutside.of((profile, code) -> RadioLock.ofAnyKind(profile, unit.identity(), code));
    }

    @Override
    public CompleteSuite suite(ConformanceUnit unit) {
        return CompleteSuite.transitionCoverWithRestart(unit);
    }

    /** The numbers of docs/verification.md; the suites by the Wp method have 65,548 words of 797,815 inputs. */
    @Test
    void theCoversAreAsLongAsIsSaid() {
        assertThat(words().count()).isEqualTo(15_134);
        assertThat(words().mapToLong(ImmutableList::size).sum()).isEqualTo(141_634);
    }

    private Stream<ImmutableList<String>> words() {
        return ConformanceUnit.all().stream().flatMap(unit -> suite(unit).words());
    }
}
