package ba.sigurno.ejb.enrolment.pupil;

/** The gender of the animal in a nickname, with which its adjective agrees; a child chooses it, and need not. */
public enum NicknameGender {
    FEMININE,
    MASCULINE
}
