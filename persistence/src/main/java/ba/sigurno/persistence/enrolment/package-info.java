/** Classes of a school year and their pupils, of whom as little as possible is known. */
package ba.sigurno.persistence.enrolment;
