// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Snapshots as the first version of the format wrote them: no later version may read anything else out of them. */
class FixturesTest {

    static Stream<String> version1() throws IOException {
        return Resources.readLines(
                Resources.getResource(FixturesTest.class, "version-1.txt"), StandardCharsets.US_ASCII)
                .stream();
    }

    @ParameterizedTest
    @MethodSource("version1")
    void P9_whatVersion1WroteIsStillReadAndWrittenAlike(String fixture) {
        List<String> forms = Splitter.on(" = ").splitToList(fixture);
        byte[] bytes = BaseEncoding.base16().lowerCase().decode(forms.get(0));
        String text = forms.get(1);
        SnapshotFormat format =
                SnapshotFormat.of(Units.named(Splitter.on(' ').splitToList(text).get(3)));

        Snapshot snapshot = format.read(bytes);

        assertThat(snapshot.text()).isEqualTo(text);
        assertThat(snapshot.bytes()).isEqualTo(bytes);
        assertThat(format.parse(text)).isEqualTo(snapshot);
    }

    @Test
    void theFixturesShowEveryPhaseAndEveryKeyPosition() throws IOException {
        String all = String.join("\n", version1().toList());
        PhaseForm.IN_ORDER.forEach(form -> assertThat(all).contains(" " + form.word()));
        StateBytes.KEYS.forEach(key -> assertThat(all).contains(" ignition " + key + " "));
    }
}
