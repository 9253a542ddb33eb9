// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockHistory;
import java.nio.file.Path;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a failing property prints is the shortest history, as lines that can be pasted into a test. */
class PastedTest {

    /** Else a run would first repeat what failed in the run before. */
    @TempDir
    private Path database;

    @Test
    void aFailingHistoryIsPrintedAsItsCanonicalText() {
        assertThat(printedBy(Failing.class))
                .containsPattern(
                        "history:\\n +SMALL_K11, code 21, 2 events, a line each.*\\n +confirm\\n +dealer reset\\n")
                .containsPattern("events:\\n +2 events, a line each.*\\n +confirm\\n +dealer reset\\n");
    }

    private String printedBy(Class<?> properties) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectClass(properties))
                .configurationParameter(
                        "jqwik.database", database.resolve("jqwik").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents()
                .reportingEntryPublished()
                .stream()
                .map(event -> event.getPayload().map(Object::toString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    static class Failing {

        @Provide
        Arbitrary<LockHistory> units() {
            return LockArbitraries.histories(Arbitraries.just(SmallUnit.PROFILE))
                    .map(history -> new LockHistory(history.profile(), SecurityCode.parse("21"), history.events()));
        }

        @Provide
        Arbitrary<ImmutableList<LockEvent>> lists() {
            return LockArbitraries.histories(SmallUnit.PROFILE, SecurityCode.parse("21"));
        }

        @Property
        boolean unitsNeverConfirmBeforeTheirDealer(@ForAll("units") LockHistory history) {
            return !confirmsBeforeTheDealer(history.events());
        }

        @Property
        boolean listsNeverConfirmBeforeTheirDealer(@ForAll("lists") ImmutableList<LockEvent> events) {
            return !confirmsBeforeTheDealer(events);
        }

        private static boolean confirmsBeforeTheDealer(ImmutableList<LockEvent> events) {
            int confirmed = events.indexOf(new EntryConfirmed());
            return confirmed >= 0 && events.lastIndexOf(new DealerReset()) > confirmed;
        }
    }
}
