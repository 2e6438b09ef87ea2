package ba.sigurno.ear.inserver.support;

import java.util.concurrent.ThreadLocalRandom;

/** Names for classes of tests, which no other class has. */
public final class ClassName {

    private ClassName() {}

    /** A name of digits behind a letter, as classes have; letters in a row would be words, which a Cyrillic page must not have. */
    public static String unique(String letter) {
        return letter + "-" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }
}
