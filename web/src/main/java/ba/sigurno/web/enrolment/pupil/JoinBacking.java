package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.SignInCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page at the pupils' door; a QR code on a card brings the class code along. */
@Named
@RequestScoped
public class JoinBacking {

    private String c;
    private String problem;
    private String back;
    private boolean bye;

    /** The class code as it is written on cards, if what was typed can be one. */
    public String getClassCode() {
        return SignInCodes.readJoinCode(c).orElse(c);
    }

    /** Whether the two codes did not belong together. */
    public boolean isWrong() {
        return "wrong".equals(problem);
    }

    /** Whether there were too many wrong codes. */
    public boolean isWait() {
        return "wait".equals(problem);
    }

    /** Whether a pupil has just signed out. */
    public boolean isBye() {
        return bye;
    }

    public void setBye(boolean bye) {
        this.bye = bye;
    }

    public String getC() {
        return c;
    }

    public void setC(String c) {
        this.c = c;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
