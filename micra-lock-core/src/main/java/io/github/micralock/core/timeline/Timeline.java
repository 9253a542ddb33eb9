// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.supply.IgnitionPosition;

/**
 * A run of a lock over time: key, battery, display, what is left of a wait, and wrong codes.
 *
 * <pre>{@code
 * Replay replay = Replay.of(lock, journal);
 * String svg = Timeline.of(lock, journal.start().state(), replay.transitions()).svg();
 * }</pre>
 *
 * <p>The same run gives the same picture, to the character.
 */
public final class Timeline {

    private static final String ON = "on";
    private static final int LEFT = 96;
    private static final int MARGIN = 12;
    private static final int GAP = 10;

    private final LockMachine lock;
    private final ImmutableList<Stretch> stretches;

    private Timeline(LockMachine lock, ImmutableList<Stretch> stretches) {
        this.lock = lock;
        this.stretches = stretches;
    }

    /**
     * Returns the timeline of a run.
     *
     * @param lock the machine whose run it is
     * @param start where the lock was before the first step
     * @param steps what happened, each where the one before it ended
     * @return the timeline
     */
    public static Timeline of(LockMachine lock, LockState start, Iterable<Transition> steps) {
        return new Timeline(lock, Stretches.of(lock, start, steps));
    }

    /**
     * Draws this run as SVG. It needs no other file and no font, is readable on a light and on a dark page, and tells the
     * run in words as well. The longer a time is, the shorter each second of it is drawn.
     *
     * @return an XML document without a declaration, so that it can stand in a page of HTML as well
     */
    public String svg() {
        ImmutableList<Column> columns =
                Column.of(stretches, LEFT, lock.profile().display().width());
        ImmutableList<Track> tracks = tracks();
        Captions captions = new Captions(columns);
        int top = MARGIN + captions.height();
        int width = captions.right() + MARGIN;
        int height =
                top + tracks.stream().mapToInt(track -> track.height() + GAP).sum();
        Svg svg = new Svg()
                .begin(Style.NAME, width, height)
                .told("title", "A run of " + lock.profile().name())
                .told("desc", Telling.of(stretches))
                .told("style", Style.sheet())
                .rectangle("page", 0, 0, width, height);
        captions.draw(svg, top);
        for (Track track : tracks) {
            svg.words("name", LEFT - 8, top + track.height() / 2 + 4, track.name());
            track.draw(svg, columns, top);
            top += track.height() + GAP;
        }
        return svg.end();
    }

    private ImmutableList<Track> tracks() {
        ImmutableList.Builder<Track> tracks = ImmutableList.builder();
        tracks.add(new DisplayTrack(lock.profile().display().width()));
        tracks.add(new SupplyTrack("key", supply -> supply.ignition().name(), Timeline::feedsAccessories));
        if (stretches.stream().anyMatch(stretch -> !stretch.state().supply().switchedOn())) {
            tracks.add(new SupplyTrack("radio", supply -> supply.switchedOn() ? ON : "off", ON::equals));
        }
        tracks.add(new SupplyTrack("battery", supply -> supply.batteryConnected() ? ON : "away", ON::equals));
        if (lock.profile().link().takesCode()) {
            tracks.add(new WaitTrack());
            tracks.add(new AttemptsTrack(stretches.stream()
                    .mapToInt(stretch -> stretch.state().wrongAttempts())
                    .max()
                    .orElse(0)));
        }
        return tracks.add(new TimeTrack()).build();
    }

    private static boolean feedsAccessories(String ignition) {
        return IgnitionPosition.valueOf(ignition).feedsAccessories();
    }
}
