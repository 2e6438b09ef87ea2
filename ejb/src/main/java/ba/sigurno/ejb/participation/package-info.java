/** Reports for coordinators on the participation of schools, classes, pupils and teachers of their jurisdiction. */
package ba.sigurno.ejb.participation;
