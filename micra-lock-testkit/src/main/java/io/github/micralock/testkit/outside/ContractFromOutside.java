// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.UnitText;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInfo;
import org.opentest4j.TestAbortedException;

/**
 * What a contract asks of whoever wants to prove a lock from outside: the lock, and for which units.
 *
 * <pre>{@code
 * class MyFirmwareTest implements OutsideContract {
 *
 *     public OutsideLock lock() {
 *         return rig; // reset, happen, faceplate
 *     }
 *
 *     public ImmutableList<LockProfile> profiles() {
 *         return ImmutableList.of(Catalogue.K11_HANDBOOK);
 *     }
 * }
 * }</pre>
 */
public interface ContractFromOutside {

    /**
     * Returns the lock to try. Each test resets it.
     *
     * @return a lock, the same or a new one each time
     */
    OutsideLock lock();

    /**
     * Returns the data of the units to try it as. What the lock's limits do not allow is skipped by name.
     *
     * @return at least one profile
     */
    ImmutableList<LockProfile> profiles();

    /**
     * Returns the codes to try a unit with.
     *
     * @param profile the unit's data
     * @return two codes: one of different digits, and one of the first digit alone, which may need no press at all
     */
    default ImmutableList<SecurityCode> codes(LockProfile profile) {
        return SampleCodes.of(profile);
    }

    /**
     * Tells the story that a test is called by to each unit.
     *
     * @param test a test whose method has the name of a story
     * @return a test for each profile and code; one that is skipped, and says so, if no profile has what the story needs
     */
    default Stream<DynamicTest> told(TestInfo test) {
        Story story = test.getTestMethod()
                .map(Method::getName)
                .flatMap(Story::named)
                .orElseThrow(() -> new IllegalArgumentException("no story is called " + test.getDisplayName()));
        if (profiles().stream().noneMatch(story::isFor)) {
            return Stream.of(DynamicTest.dynamicTest(story.needs().toString(), () -> {
                throw new TestAbortedException("skipped: no profile has all of " + story.needs());
            }));
        }
        return profiles().stream()
                .filter(story::isFor)
                .flatMap(profile -> codes(profile).stream()
                        .map(code -> DynamicTest.dynamicTest(
                                UnitText.of(profile, code), () -> story.tell(Driver.of(lock(), profile, code)))));
    }
}
