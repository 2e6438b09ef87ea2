/**
 * Question &amp; Test Interoperability of 1EdTech (IMS): items and packages of the versions 2.0 to 3.0 are read, those of
 * 2.1 and 3.0 written. Sections named in this package are those of the "ASI Information Model" of version 2.1 unless
 * they name another document.
 *
 * <p>How an item scores is not guessed from its looks: its response processing is carried out for the responses that
 * matter, and the question made of it is held against it.
 */
package ba.sigurno.ejb.quiz.qti;
