// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Neighbouring columns in which something is the same.
 *
 * @param <V> what is the same
 * @param value that
 * @param x where the first one begins
 * @param right where the last one ends
 */
record Span<V>(V value, int x, int right) {

    static <V> ImmutableList<Span<V>> of(List<Column> columns, Function<Stretch, V> values) {
        ImmutableList.Builder<Span<V>> spans = ImmutableList.builder();
        Span<V> now = of(columns.get(0), values);
        for (Column column : columns.subList(1, columns.size())) {
            Span<V> next = of(column, values);
            if (Objects.equals(next.value, now.value)) {
                now = new Span<>(now.value, now.x, next.right);
            } else {
                spans.add(now);
                now = next;
            }
        }
        return spans.add(now).build();
    }

    private static <V> Span<V> of(Column column, Function<Stretch, V> values) {
        return new Span<>(values.apply(column.stretch()), column.x(), column.right());
    }

    int width() {
        return right - x;
    }

    int middle() {
        return (x + right) / 2;
    }
}
