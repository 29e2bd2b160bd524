/** 工作人员名录: who works at the house and in which office, as Keycloak has it. Nothing of it is kept here. */
@NullMarked
package cn.zwgk.application.staff;

import org.jspecify.annotations.NullMarked;
