/** The runner behind {@code mvn -Prun}. */
package ba.sigurno.ear.run;
