package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.SignInCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page on which pupils sign in; a QR code on a card brings the class code along. */
@Named
@RequestScoped
public class JoinBacking {

    private String c;
    private String problem;
    private String back;
    private boolean bye;

    /** Returns the class code as it is written on cards, if the input can be one. */
    public String getClassCode() {
        return SignInCodes.readJoinCode(c).orElse(c);
    }

    /** Returns whether the two codes did not belong together. */
    public boolean isWrong() {
        return "wrong".equals(problem);
    }

    /** Returns whether there were too many wrong codes. */
    public boolean isWait() {
        return "wait".equals(problem);
    }

    /** Returns whether a pupil has just signed out. */
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
