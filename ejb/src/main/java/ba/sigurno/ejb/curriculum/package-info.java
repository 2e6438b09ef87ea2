/** What classes are assigned, what pupils read and complete, and how far a class is. */
package ba.sigurno.ejb.curriculum;
