// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters become keys. */
final class KeyboardTest {

    @Test
    void arrowsTurnTheKey() throws IOException {
        assertThat(keys("\u001b[A\u001b[C\u001bOA\u001b[B\u001b[D\u001bOD"))
                .containsExactly(
                        Key.KEY_FORWARD,
                        Key.KEY_FORWARD,
                        Key.KEY_FORWARD,
                        Key.KEY_BACK,
                        Key.KEY_BACK,
                        Key.KEY_BACK,
                        Key.QUIT);
    }

    @Test
    void sequencesOfOtherKeysDoNothing() throws IOException {
        assertThat(keys("\u001b[1;5H1\u001b[200~2\u001bx3\u001b"))
                .containsExactly(Key.PRESET_1, Key.PRESET_2, Key.PRESET_3, Key.QUIT);
    }

    @Test
    void charactersWithoutMeaningDoNothing() throws IOException {
        assertThat(keys("z7\u20ac1")).containsExactly(Key.PRESET_1, Key.QUIT);
    }

    @Test
    void aTerminalThatIsGoneQuits() throws IOException {
        assertThat(keys("")).containsExactly(Key.QUIT);
    }

    @Test
    void nothingTypedIsNoKey() throws IOException {
        assertThat(new Keyboard(millis -> Keyboard.NOTHING).next(100)).isNull();
    }

    @Test
    void controlCAndControlDQuit() throws IOException {
        assertThat(keys("\u0003")).startsWith(Key.QUIT);
        assertThat(keys("\u0004")).startsWith(Key.QUIT);
    }

    /** Returns the keys of a text up to the first that quits. */
    private static List<Key> keys(String text) throws IOException {
        int[] next = {0};
        Keyboard keyboard = new Keyboard(millis -> next[0] < text.length() ? text.charAt(next[0]++) : Keyboard.END);
        List<Key> keys = new ArrayList<>();
        while (!keys.contains(Key.QUIT)) {
            Key key = keyboard.next(100);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }
}
