// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Text read by the XML parser of the JDK, which takes nothing that is not well-formed. */
public final class Xml {

    /** The module under test needs no XML, and its tests are patched into it. */
    static {
        Module own = Xml.class.getModule();
        ModuleLayer.boot().findModule("java.xml").ifPresent(own::addReads);
    }

    private Xml() {}

    /** The document that a text says, if it says one. */
    public static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The elements of a name, in the order of the document. */
    public static ImmutableList<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        ImmutableList.Builder<Element> elements = ImmutableList.builder();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements.build();
    }
}
