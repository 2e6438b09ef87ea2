/** What is deleted of classes and pupils once their school year is over. */
package ba.sigurno.ejb.enrolment.purge;
