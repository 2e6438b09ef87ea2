package ba.sigurno.ejb.exchange.qti.writing;

import java.util.Locale;
import java.util.regex.Pattern;

/** A version of QTI that is written. Names are given as version 2 has them. */
public enum QtiVersion {
    /** QTI 2.1 of 2012. */
    V2_1(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.1 Package",
            "1.0.0",
            "imsqti_item_xmlv2p1"),
    /** QTI 3.0 of 2022. */
    V3_0(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "QTI Package",
            "3.0.0",
            "imsqti_item_xmlv3p0");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final String namespace;
    private final String schemaLocation;
    private final String templates;
    private final String packageNamespace;
    private final String packageSchema;
    private final String packageVersion;
    private final String itemType;

    QtiVersion(
            String namespace,
            String schemaLocation,
            String templates,
            String packageNamespace,
            String packageSchema,
            String packageVersion,
            String itemType) {
        this.namespace = namespace;
        this.schemaLocation = schemaLocation;
        this.templates = templates;
        this.packageNamespace = packageNamespace;
        this.packageSchema = packageSchema;
        this.packageVersion = packageVersion;
        this.itemType = itemType;
    }

    /** Returns the name of an element of QTI. */
    String element(String name) {
        return this == V3_0 ? "qti-" + kebabCase(name) : name;
    }

    /** Returns the name of an attribute of such an element. */
    String attribute(String name) {
        return this == V3_0 && name.indexOf(':') < 0 ? kebabCase(name) : name;
    }

    private static String kebabCase(String name) {
        return CAPITAL.matcher(name).replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }

    /** Returns the address of a standard template of response processing. */
    String template(String name) {
        return templates + name + (this == V3_0 ? ".xml" : "");
    }

    String namespace() {
        return namespace;
    }

    String schemaLocation() {
        return namespace + " " + schemaLocation;
    }

    String packageNamespace() {
        return packageNamespace;
    }

    String packageSchema() {
        return packageSchema;
    }

    String packageVersion() {
        return packageVersion;
    }

    String itemType() {
        return itemType;
    }
}
