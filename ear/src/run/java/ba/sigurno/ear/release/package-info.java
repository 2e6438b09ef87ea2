/** What {@code mvn package -Prelease} makes: the archive from which an installation is made. */
package ba.sigurno.ear.release;
