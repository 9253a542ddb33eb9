// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.testkit.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each rule of the model has a property in the contract, or its Javadoc says why not. */
class LockMachineContractTest {

    private static final Path SOURCE =
            Path.of("src/main/java/io/github/micralock/testkit/contract/LockMachineContract.java");
    private static final Pattern LISTED = Pattern.compile("<li>([RPC][0-9]+): ");

    @Test
    void eachRuleHasAPropertyOrAReasonWhyNot() throws IOException {
        ImmutableSet<String> held = ContractProperty.all().stream()
                .flatMap(property -> property.rules().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> listed = LISTED.matcher(Files.readString(SOURCE))
                .results()
                .map(MatchResult::group)
                .map(item -> item.replaceAll("<li>|: ", ""))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(listed).doesNotContainAnyElementsOf(held);
        assertThat(ImmutableSet.builder().addAll(held).addAll(listed).build())
                .containsExactlyInAnyOrderElementsOf(Rules.all());
    }
}
