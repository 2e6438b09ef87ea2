package ba.sigurno.ejb.enrolment.card;

import ba.sigurno.ejb.enrolment.CodePicture;
import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The content of the login cards of one class, all of it in the class's language and script.
 *
 * @param language the class's language
 * @param heading the class, its school and school year, above the cards of each page
 * @param classCode the code that all pupils of the class enter, such as KRUG-4713 or КРУГ-4713
 * @param joinUrl the full address of the page where pupils sign in
 * @param printed the time of printing
 * @param wording the texts that are the same for every class
 * @param cards the pupils, in the order of printing
 */
public record CardSheet(
        Language language,
        String heading,
        String classCode,
        String joinUrl,
        Instant printed,
        Wording wording,
        List<Card> cards) {

    public CardSheet {
        cards = List.copyOf(cards);
    }

    /**
     * Returns the address as a child types it: without the protocol, and without the part that only the QR code needs.
     */
    public String typedAddress() {
        return joinUrl.replaceFirst("^https?://", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }

    /** Returns the address of the page where pupils sign in by pictures. */
    String picturesUrl() {
        return joinUrl + "&pictures=true";
    }

    /**
     * One pupil's card.
     *
     * @param nickname the generated nickname
     * @param recognition the name by which the teacher recognises the pupil, if any
     * @param personalCode the digits that only this pupil knows, such as 482913, or the letters of the pictures
     */
    public record Card(String nickname, Optional<String> recognition, String personalCode) {

        /** Returns the pictures of the code; none when it is of digits. */
        public List<CodePicture> pictures() {
            return SignInCodes.isPictures(personalCode) ? SignInCodes.pictures(personalCode) : List.of();
        }

        /** Returns the code in groups of three, as it is read and typed most easily. */
        public String groupedCode() {
            return personalCode.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        }
    }

    /**
     * The fixed texts of the cards.
     *
     * @param title the document's title
     * @param classCode the label of the class code
     * @param personalCode the label of the personal code
     * @param instruction one sentence on signing in
     * @param picturesInstruction the same for a code of pictures
     * @param pictureNames what the pictures show, by their letters
     * @param qrCode the alternative text of the QR code
     */
    public record Wording(
            String title,
            String classCode,
            String personalCode,
            String instruction,
            String picturesInstruction,
            Map<Character, String> pictureNames,
            String qrCode) {

        /** Returns the texts in a language. */
        public static Wording in(Language language) {
            return new Wording(
                    Messages.text(language, "enrolment_cards_title"),
                    Messages.text(language, "enrolment_cards_class_code"),
                    Messages.text(language, "enrolment_cards_personal_code"),
                    Messages.text(language, "enrolment_cards_instruction"),
                    Messages.text(language, "enrolment_cards_pictures_instruction"),
                    CodePicture.ALL.stream()
                            .collect(Collectors.toMap(
                                    CodePicture::letter,
                                    picture -> Messages.text(language, "join_picture_" + picture.name()))),
                    Messages.text(language, "enrolment_cards_qr_code"));
        }
    }
}
