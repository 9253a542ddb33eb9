// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

/**
 * Everything that a lock of a head unit must do, whoever made it: all rules of the model by their numbers, each as
 * one property or more.
 *
 * <p>A test class that implements this, and its two methods, runs them all with JUnit and jqwik; the name of a failing
 * method says which rule is broken, its Javadoc what that means, and its message the run that shows it.
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
