package ba.sigurno.ejb.exchange.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SvgCheckTest {

    private static final String ROOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 300\">\n";

    private static void check(String svg) {
        SvgCheck.check(svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDrawingIsAllowed() {
        assertThatCode(() -> check(ROOT + """
                        <defs>
                          <linearGradient id="sky"><stop offset="0" stop-color="#fff"/></linearGradient>
                          <clipPath id="frame"><rect width="10" height="10" rx="2"/></clipPath>
                          <symbol id="ball" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#f00"/></symbol>
                        </defs>
                        <g transform="translate(3,4) rotate(-20)" clip-path="url(#frame)">
                          <path d="M0 0c1.5-2 3e1 4 5,6z" fill="url(#sky)" stroke="none"/>
                          <use href="#ball" x="10%" y="2" width="9" height="9"/>
                        </g>
                        </svg>""")).doesNotThrowAnyException();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(ROOT + "<script>alert(1)</script></svg>", "svg_element [2, script]"),
                Arguments.of(ROOT + "<style>*{}</style></svg>", "svg_element [2, style]"),
                Arguments.of(ROOT + "<text>words</text></svg>", "svg_element [2, text]"),
                Arguments.of(ROOT + "<image href=\"#a\"/></svg>", "svg_element [2, image]"),
                Arguments.of(ROOT + "<foreignObject/></svg>", "svg_element [2, foreignObject]"),
                Arguments.of(ROOT + "<animate/></svg>", "svg_element [2, animate]"),
                Arguments.of(ROOT + "<a href=\"#x\"/></svg>", "svg_element [2, a]"),
                Arguments.of(ROOT + "<g xmlns=\"http://www.w3.org/1999/xhtml\"/></svg>", "svg_element [2, g]"),
                Arguments.of(ROOT + "<svg viewBox=\"0 0 1 1\"/></svg>", "svg_root [2]"),
                Arguments.of("<g xmlns=\"http://www.w3.org/2000/svg\"/>", "svg_root [1]"),
                Arguments.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "svg_root [1]"),
                Arguments.of(ROOT + "<g onclick=\"alert(1)\"/></svg>", "svg_attribute [2, onclick]"),
                Arguments.of(ROOT + "<g style=\"fill:red\"/></svg>", "svg_attribute [2, style]"),
                Arguments.of(ROOT + "<g class=\"x\"/></svg>", "svg_attribute [2, class]"),
                Arguments.of(
                        ROOT + "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\"/></svg>",
                        "svg_attribute [2, href]"),
                Arguments.of(
                        ROOT + "<use href=\"http://a.example/x.svg#a\"/></svg>",
                        "svg_value [2, href, http://a.example/x.svg#a]"),
                Arguments.of(ROOT + "<use href=\"other.svg#a\"/></svg>", "svg_value [2, href, other.svg#a]"),
                Arguments.of(
                        ROOT + "<use href=\"data:image/svg+xml,x\"/></svg>",
                        "svg_value [2, href, data:image/svg+xml,x]"),
                Arguments.of(ROOT + "<g fill=\"url(other.svg)\"/></svg>", "svg_value [2, fill, url(other.svg)]"),
                Arguments.of(ROOT + "<g fill=\"URL (x)\"/></svg>", "svg_value [2, fill, URL (x)]"),
                Arguments.of(ROOT + "<g fill=\"url(&quot;x&quot;)\"/></svg>", "svg_value [2, fill, url(\"x\")]"),
                Arguments.of(ROOT + "<g href=\"#a\" id=\"a\"/></svg>", "svg_value [2, href, #a]"),
                Arguments.of(ROOT + "<use href=\"#a\"/></svg>", "svg_reference_unknown [2, a]"),
                Arguments.of(ROOT + "<g id=\"a\"/><g id=\"a\"/></svg>", "svg_id_twice [2, a]"),
                Arguments.of(ROOT + "<g id=\"a\"><g><use href=\"#a\"/></g></g></svg>", "svg_uses [2, 100]"),
                Arguments.of(ROOT + "<g id=\"a\"/>" + "<use href=\"#a\"/>".repeat(101) + "</svg>", "svg_uses [2, 100]"),
                Arguments.of(ROOT + "words</svg>", "svg_content [1]"),
                Arguments.of(ROOT + "<![CDATA[words]]></svg>", "svg_content [2]"),
                Arguments.of(ROOT + "<!-- by somebody --></svg>", "svg_content [2]"),
                Arguments.of("<?xml-stylesheet href=\"x.css\"?>" + ROOT + "</svg>", "svg_content [1]"),
                Arguments.of("<!DOCTYPE svg SYSTEM \"http://a.example/x.dtd\">" + ROOT + "</svg>", "svg_content [1]"),
                Arguments.of("<!DOCTYPE svg [<!ENTITY a \"words\">]>\n" + ROOT + "<g>&a;</g></svg>", "svg_content [1]"),
                Arguments.of(ROOT + "<g></svg>", "svg_broken [2]"),
                Arguments.of(ROOT + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>", "svg_broken [1]"),
                Arguments.of("no picture", "svg_broken [1]"),
                Arguments.of(ROOT + " ".repeat(SvgCheck.MAX_BYTES) + "</svg>", "svg_too_big [1, 200]"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatDoesMoreThanDrawIsRefused(String svg, String rule) {
        assertThatThrownBy(() -> check(svg)).hasMessage("exchange_" + rule);
    }
}
