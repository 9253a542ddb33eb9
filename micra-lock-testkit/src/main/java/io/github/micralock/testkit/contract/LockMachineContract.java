// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

/**
 * Everything that a lock of a head unit must do, whoever made it: the rules of the model by their numbers, each as
 * one property or more.
 *
 * <p>A test class that implements this, and its two methods, runs them all with JUnit and jqwik. The name of a failing
 * method says which rule is broken, and its Javadoc what that means.
 *
 * <p>Where to look: the message begins with the step that breaks the rule, and shows the run up to it. The last line of
 * the run is the event and what the machine made of it; the line before says in which phase it started. Read the rule by
 * its number in {@code docs/model.md}, then what the machine does with that event in that phase. Below the run stands what
 * the profile says. Where something else helps, the Javadoc of the property has it.
 *
 * <p>Some rules speak of more than a machine, a state and an event. They have no property here:
 *
 * <ul>
 *   <li>R23: is about the immobiliser, a machine of its own, whose answers are events here. Core's tests of {@code Car} hold
 *       it.
 *   <li>P6: is about a unit in a car. Core's tests of {@code Car} hold it.
 *   <li>P7: says that there is a way, which no single run can disprove. Core looks for one from every state of small
 *       units; the laws of the formal specification show that no wait lasts for ever.
 *   <li>P8: is a sum of the K11's own penalties. R11 and R12 hold each of them; core counts them on the real unit.
 *   <li>C1: is about the clock of a session, and a machine has none. Core's tests of {@code LockSession} hold it.
 *   <li>C2: the same.
 *   <li>C3: is about the threads and listeners of a session. Core's tests of {@code LockSession} hold it.
 *   <li>C4: the same.
 * </ul>
 */
public interface LockMachineContract
        extends SupplyContract,
                BatteryContract,
                TypingContract,
                JudgingContract,
                WaitingContract,
                DealerContract,
                LinkContract,
                AnswerContract,
                TimeContract,
                FaceplateContract,
                SafetyContract,
                MachineContract {}
