package ba.sigurno.ejb.workshop.gender;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import java.util.stream.LongStream;

/** Decides whether it may be told how many girls and how many boys were somewhere: together, since one follows from the other. */
public final class GenderDisclosure {

    private GenderDisclosure() {}

    /** Returns whether neither figure is about one to {@value DisclosureControl#MIN} less one; one about nobody may be told. */
    public static boolean isSafe(long girls, long boys) {
        return LongStream.of(girls, boys).noneMatch(number -> 0 < number && number < DisclosureControl.MIN);
    }
}
