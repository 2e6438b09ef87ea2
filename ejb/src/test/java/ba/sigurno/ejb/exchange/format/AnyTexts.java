package ba.sigurno.ejb.exchange.format;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as people write them, and as nobody should. */
public final class AnyTexts {

    private static final String[] PIECES = {
        "Šta",
        "đak",
        "Ćao",
        "žaba",
        "Лозинка",
        "Њ",
        "x",
        "2",
        "10",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\u00a0",
        ".",
        ",",
        "!",
        "?",
        "1. ",
        "1)",
        "- ",
        "+ ",
        "# ",
        "#",
        "=",
        "==",
        "~",
        "~~~",
        "{",
        "}",
        ":",
        "::",
        "->",
        "%50%",
        "\\",
        "\\n",
        "\\\\",
        "//",
        "####",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "```",
        "[",
        "]",
        "(",
        ")",
        "[[1]]",
        "[[a_b]]",
        "[x](http://y)",
        "![i](z)",
        "<",
        ">",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<p>",
        "</p>",
        "<br>",
        "<br/>",
        "<ul><li>",
        "</li></ul>",
        "<ol>",
        "<li>",
        "</ol>",
        "<div>",
        "</div>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<h2>",
        "</h2>",
        "<blockquote>",
        "</blockquote>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<a href='https://x.ba/?a=1&b=2'>",
        "</a>",
        "<td>",
        "<table>",
        "</table>",
        "&",
        "&amp;",
        "&lt;",
        "&#65;",
        "&nbsp;",
        "\"",
        "'",
        "„",
        "“",
        "|",
        "||",
        "$$",
        "\\(x\\)",
        "@@PLUGINFILE@@",
        "😀",
        "e\u0301",
        "\u200f",
        "---",
        "***",
        "> ",
        "    "
    };

    private AnyTexts() {}

    /** Any text at all; may be blank. */
    public static Arbitrary<String> nasty() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** A text of so many pieces at most; may be blank. */
    static String nasty(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(at -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    /** Canonical text that is not blank. */
    public static Arbitrary<String> canonical() {
        return nasty().map(Markup::canonical).filter(text -> !text.isBlank());
    }
}
