package ba.sigurno.ejb.configuration;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the value of a setting must be. Other machines are spoken with encrypted, and asked for their certificate. */
public enum SettingForm {
    TEXT("must not be blank", value -> !value.isBlank()),
    SITE("must be an address that begins with https://, or with http:// on this machine", SettingForm::isSite),
    WEB_ADDRESS("must be an address that begins with http:// or https://", SettingForm::isWebAddress),
    MAIL_ADDRESS("must be one e-mail address, with or without a name before it", SettingForm::isMailAddress),
    MAILBOX(
            "must be an address such as imaps://user@imap.example/INBOX, or with imap:// on this machine",
            SettingForm::isMailbox),
    DATABASE(
            "must be an address such as jdbc:mysql://host/schema?sslMode=VERIFY_IDENTITY, on this machine without that",
            SettingForm::isDatabase),
    NUMBER("must be a whole number from 1 to 99999", value -> value.matches("[1-9][0-9]{0,4}")),
    EXTENT("must be none, some or all", value -> Set.of("none", "some", "all").contains(value)),
    SWITCH("must be true or false", value -> Set.of("true", "false").contains(value)),
    TOKEN("must have 32 characters or more and no spaces: openssl rand -hex 32", value -> value.matches("\\S{32,}")),
    RECIPIENT("must be a public key of age, as age-keygen prints it: age1…", value -> value.matches("age1\\S{50,}")),
    FILE("must be the path of a file that can be read", SettingForm::isReadable),
    SOCKET("must be the path of a socket of this machine, from / on", value -> value.startsWith("/")),
    SECRETS(
            "must be 32 random bytes or more in Base64, several ones separated by commas: openssl rand -base64 48",
            value -> Stream.of(value.split(",", -1)).allMatch(SettingForm::isSecret)),
    MASTER_KEYS(
            "must be versions with 32 random bytes in Base64, separated by commas: 1:$(openssl rand -base64 32)",
            SettingForm::areMasterKeys);

    /** This machine, with or without a port, as an expression. */
    private static final String HERE = "(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?";

    private static final int KEY_LENGTH = 32;

    private final String rule;
    private final Predicate<String> test;

    SettingForm(String rule, Predicate<String> test) {
        this.rule = rule;
        this.test = test;
    }

    /** Returns what a value must be, in English, after the name of its setting. */
    String rule() {
        return rule;
    }

    /** Returns whether a value is that. */
    public boolean fits(String value) {
        return test.test(value.strip());
    }

    /** Returns whether a host is this machine. */
    static boolean isHere(String host) {
        return host.strip().matches(HERE);
    }

    private static boolean isSite(String value) {
        return isWebAddress(value) && (value.startsWith("https:") || value.matches("http://" + HERE + "(/.*)?"));
    }

    private static boolean isMailbox(String value) {
        return value.matches("imaps://[^\\s/@]+@[^\\s/]+/.+") || value.matches("imap://[^\\s/@]+@" + HERE + "/.+");
    }

    private static boolean isDatabase(String value) {
        return value.matches("jdbc:mysql://" + HERE + "/.+")
                || value.matches("jdbc:mysql://[^/?]+/[^/?]+\\?(.+&)?sslMode=VERIFY_IDENTITY(&.*)?");
    }

    private static boolean isWebAddress(String value) {
        try {
            var address = new URI(value);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isMailAddress(String value) {
        try {
            new InternetAddress(value, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isReadable(String value) {
        try {
            var file = Path.of(value);
            return Files.isRegularFile(file) && Files.isReadable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSecret(String value) {
        return bytes(value) >= KEY_LENGTH;
    }

    private static boolean areMasterKeys(String value) {
        var keys = Stream.of(value.split(",", -1)).map(String::strip).toList();
        return keys.stream().allMatch(key -> key.matches("[0-9]{1,6}:.+") && bytes(key.split(":", 2)[1]) == KEY_LENGTH)
                && keys.stream()
                                .map(key -> Integer.valueOf(key.split(":", 2)[0]))
                                .distinct()
                                .count()
                        == keys.size();
    }

    /** The number of bytes in a text in Base64; -1 when it is none. */
    private static int bytes(String value) {
        try {
            return Base64.getDecoder().decode(value.strip()).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
