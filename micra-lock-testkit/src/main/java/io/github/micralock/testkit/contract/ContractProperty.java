// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One property of the contract, to be asked about one trial.
 *
 * @param name what the method is called
 * @param method the method of {@link LockMachineContract}
 */
record ContractProperty(String name, Method method) {

    private static final ImmutableList<ContractProperty> ALL = Arrays.stream(LockMachineContract.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Property.class))
            .map(method -> new ContractProperty(method.getName(), method))
            .sorted(Comparator.comparing(ContractProperty::name))
            .collect(ImmutableList.toImmutableList());

    /** All of them, by their names. */
    static ImmutableList<ContractProperty> all() {
        return ALL;
    }

    /** The rules that its name begins with: R19 and R24 of {@code R19_R24_onlyAConfirmationLinks}. */
    ImmutableSet<String> rules() {
        return Splitter.on('_')
                .splitToStream(name)
                .takeWhile(part -> part.matches("[RP][0-9]+"))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it must hold from any state there is, and not only from those that a profile leads to. */
    boolean alsoStrange() {
        ForAll trials = method.getParameters()[0].getAnnotation(ForAll.class);
        return trials != null && trials.value().equals("allTrials");
    }

    /** How many kinds of trials it is asked about. */
    int trials() {
        return alsoStrange() ? 2 : 1;
    }

    /** Whether it says no; a machine that throws is none either (P10). */
    boolean fails(LockMachineContract contract, Trial trial) {
        try {
            method.invoke(contract, trial);
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        } catch (IllegalAccessException inaccessible) {
            throw new AssertionError("properties must be public, " + name + " is not", inaccessible);
        }
    }
}
