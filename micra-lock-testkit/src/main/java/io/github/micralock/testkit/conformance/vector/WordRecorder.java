// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.Sight;
import io.github.micralock.testkit.outside.Word;
import java.util.ArrayList;
import java.util.List;

/** A lock of some limits that writes down what happens to it: each reset begins a word. Words in which nothing happened are left out. */
final class WordRecorder implements OutsideLock {

    private final OutsideLock lock;
    private final Limits limits;
    private final List<Word> words = new ArrayList<>();

    WordRecorder(OutsideLock lock, Limits limits) {
        this.lock = lock;
        this.limits = limits;
    }

    ImmutableList<Word> words() {
        return words.stream()
                .filter(word -> !word.sights().isEmpty())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        lock.reset(profile, code);
        words.add(new Word(profile, code, lock.faceplate(), ImmutableList.of()));
    }

    @Override
    public void happen(LockEvent event) {
        lock.happen(event);
        Word word = words.remove(words.size() - 1);
        words.add(new Word(
                word.profile(),
                word.code(),
                word.atFirst(),
                ImmutableList.<Sight>builder()
                        .addAll(word.sights())
                        .add(new Sight(event, lock.faceplate()))
                        .build()));
    }

    @Override
    public Faceplate faceplate() {
        return lock.faceplate();
    }
}
