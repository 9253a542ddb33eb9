// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** The chapters in which stories are told. */
final class Stories {

    static final ImmutableList<Story> ALL = Stream.of(
                    SupplyStories.ALL,
                    TypingStories.ALL,
                    JudgingStories.ALL,
                    WaitingStories.ALL,
                    DealerStories.ALL,
                    TimeStories.ALL,
                    FaceplateStories.ALL,
                    LinkStories.ALL,
                    LinkThenCodeStories.ALL)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private Stories() {}
}
