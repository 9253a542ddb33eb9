// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/** The ids of one document's headings, as hosts of Markdown make them; in every language of the machine the same. */
final class HeadingAnchors implements AttributeProvider {

    private static final CharMatcher KEPT =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(" -_"));

    private final Multiset<String> given = HashMultiset.create();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", id(heading));
        }
    }

    private String id(Heading heading) {
        String id = KEPT.retainFrom(Ascii.toLowerCase(words(heading))).replace(' ', '-');
        int before = given.add(id, 1);
        return before == 0 ? id : id + "-" + before;
    }

    private static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
