package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.CodePicture;
import ba.sigurno.ejb.enrolment.SignInCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The page on which pupils sign in; a QR code on a card brings the class code along. */
@Named
@RequestScoped
public class JoinBacking {

    private static final int LONGEST = 200;

    private String c;
    private String problem;
    private String back;
    private boolean bye;
    private boolean pictures;

    /** Returns the class code as it is written on cards, if the input can be one. */
    public String getClassCode() {
        return SignInCodes.readJoinCode(c).orElse(c);
    }

    /** Returns whether the personal code is of pictures, as the card says. */
    public boolean isPictures() {
        return pictures;
    }

    public void setPictures(boolean pictures) {
        this.pictures = pictures;
    }

    /** Returns the numbers of the pictures of a code, from 1. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, SignInCodes.PICTURES).boxed().toList();
    }

    /** Returns all pictures, in the order of the grid. */
    public List<CodePicture> getAllPictures() {
        return CodePicture.ALL;
    }

    /** Returns the address of the same page for the other kind of code; it keeps the class code. */
    public String getOtherWay() {
        return "join.xhtml?pictures=" + !pictures + parameter("c", c) + parameter("back", back);
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank() || value.length() > LONGEST
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
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
