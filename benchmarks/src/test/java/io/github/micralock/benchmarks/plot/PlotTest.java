// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Plots are pictures: XML, with a title for those who cannot see it, and lengths that tell the numbers. */
class PlotTest {

    private static final Bars BARS = new Bars(
            "Fast & slow",
            "ns",
            ImmutableList.of(
                    new Bar("a", 1, 0, "ours"), new Bar("b", 10, 2, "hand"), new Bar("c < d", 1_000, 0, "other")));

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static double attribute(Document svg, String tag, int index, String name) {
        return Double.parseDouble(((Element) svg.getElementsByTagName(tag).item(index)).getAttribute(name));
    }

    @Test
    void eachPowerOfTenIsAsLongAsTheNext() throws Exception {
        Document svg = parsed(BARS.svg());

        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
        double decade = attribute(svg, "rect", 1, "width");
        assertThat(attribute(svg, "rect", 0, "width")).isZero();
        assertThat(decade).isPositive();
        assertThat(attribute(svg, "rect", 2, "width")).isCloseTo(3 * decade, within(0.2));
    }

    @Test
    void aPictureHasATitleAndEveryWordIsText() throws Exception {
        Document svg = parsed(BARS.svg());

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Fast & slow");
        assertThat(svg.getDocumentElement().getTextContent()).contains("c < d", "1,000", "prefers-color-scheme: dark");
    }

    @Test
    void aCurveHasADotForEachPointAndALineBetween() throws Exception {
        Document svg = parsed(new Curves(
                        "Flat",
                        "locks",
                        "ns",
                        ImmutableList.of(
                                new Curve("turn", ImmutableSortedMap.of(1_000, 20.0, 10_000, 20.0, 100_000, 200.0)),
                                new Curve("other", ImmutableSortedMap.of(1_000, 30.0))))
                .svg());

        // One dot for each label, too.
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3 + 1 + 2);
        assertThat(attribute(svg, "circle", 1, "cy")).isEqualTo(attribute(svg, "circle", 2, "cy"));
        assertThat(attribute(svg, "circle", 3, "cy")).isLessThan(attribute(svg, "circle", 2, "cy"));
    }

    @Test
    void whatIsNotPositiveHasNoPlace() {
        assertThatThrownBy(() -> LogScale.of(DoubleStream.of(1, 0), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values must be positive");
    }

    @Test
    void aScaleHasRoomForAllValues() {
        LogScale scale = LogScale.of(DoubleStream.of(3, 70), 0, 100);

        assertThat(scale.powers()).containsExactly(1.0, 10.0, 100.0);
        assertThat(scale.place(10)).isEqualTo(50);
    }
}
