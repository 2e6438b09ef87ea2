package ba.sigurno.ear.support;

import java.util.UUID;

/**
 * The people and places of the demonstration whom tests speak of. Everybody signs in by the address that stands here;
 * {@code _TK} is Tuzla Canton, {@code _KS} Sarajevo Canton, {@code _HNK} Herzegovina-Neretva Canton, {@code _RS} Republika
 * Srpska, {@code _BD} Brčko District, {@code _FBIH} the Federation.
 */
public final class Demo {

    public static final String ADMIN = "admin@demo.test";
    public static final String EDITOR = "editor@demo.test";
    public static final String EDITOR_2 = "editor2@demo.test";
    public static final String PLANNER = "planner@demo.test";
    public static final String TRAINER = "trainer@demo.test";
    public static final String TRAINER_2 = "trainer2@demo.test";

    /** On the first step of the trainers' ladder. */
    public static final String TRAINEE_TRAINER = "trainee.trainer@demo.test";

    public static final String ANALYST = "analyst@demo.test";
    public static final String ANALYST_2 = "analyst2@demo.test";
    public static final String HOTLINE_HEAD = "hotline.head@demo.test";
    public static final String WELFARE_OFFICER = "welfare@demo.test";
    public static final String COUNSELLOR = "counsellor@demo.test";
    public static final String COUNSELLOR_2 = "counsellor2@demo.test";
    public static final String SUPERVISOR = "supervisor@demo.test";
    public static final String PANEL_LEAD = "panel@demo.test";
    public static final String PARTNER_OFFICER = "partners@demo.test";

    public static final String COORDINATOR_TK = "coordinator.tk@demo.test";
    public static final String COORDINATOR_RS = "coordinator.rs@demo.test";
    public static final String COORDINATOR_FBIH = "coordinator.fbih@demo.test";

    /** Coordinates {@link #SCHOOL_TK}. */
    public static final String SCHOOL_COORDINATOR_TK = "school.tk@demo.test";

    /** Coordinates the school of {@link #TEACHER_3_TK}. */
    public static final String SCHOOL_COORDINATOR_2_TK = "school2.tk@demo.test";

    /** Teaches at {@link #SCHOOL_TK}, and so does {@link #TEACHER_2_TK}. */
    public static final String TEACHER_TK = "teacher.tk@demo.test";

    public static final String TEACHER_2_TK = "teacher2.tk@demo.test";

    /** Teaches at another school of the canton, and so does {@link #TEACHER_4_TK}, at a third one. */
    public static final String TEACHER_3_TK = "teacher3.tk@demo.test";

    public static final String TEACHER_4_TK = "teacher4.tk@demo.test";
    public static final String TEACHER_KS = "teacher.ks@demo.test";
    public static final String TEACHER_2_KS = "teacher2.ks@demo.test";
    public static final String TEACHER_HNK = "teacher.hnk@demo.test";
    public static final String TEACHER_RS = "teacher.rs@demo.test";
    public static final String TEACHER_BD = "teacher.bd@demo.test";

    /** An address that no account has. */
    public static final String NOBODY = "niko@demo.test";

    /** The code of the ministry of Tuzla Canton. */
    public static final String AUTHORITY_TK = "BA-03";

    public static final String SCHOOL_TK = "JU Osnovna škola „Čelić“";

    /** The join code of a class of {@link #TEACHER_HNK}. */
    public static final String CLASS_HNK = "PERO-2254";

    /** The module for grades 4 to 6. */
    public static final String MODULE = "ko-je-iza-ekrana";

    /** The module for the youngest. */
    public static final String MODULE_FOR_YOUNGEST = "cuvam-svoje-podatke";

    private Demo() {}

    /** An address that no account has had before: {@code name} and something random. */
    public static String newAddress(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@demo.test";
    }
}
