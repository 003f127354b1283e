/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/*
 * Pieces of profiles, as literals to put together. Where a day matters the
 * application is planned for 2026-12-01.
 */
#define TODAY "2026-11-23"

#define PLANNED "'milestones': { 'planned-submission': '2026-12-01' }"
#define CANDIDATE(members) "'candidate': { 'birth-date': '1992-03-04', " members " }"
#define PERSON(who, members) "'" who "': { 'birth-date': '1992-03-04', " members " }"
#define MARRIED "'relationship': 'married', "
#define STAYS "'partner-accompanies': false, "
#define CANADIAN "'partner-is-canadian': true, "
#define CHILD(members) "'children': [ { 'id': 'c1', " members " } ], " PLANNED
#define IELTS "'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ]"
#define LEVEL_4 "'tests': [ { 'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 4, 'reading': 4, 'writing': 4, 'speaking': 4 } ]"
#define TEF "{ 'test': 'tef-canada', 'taken': '2026-02-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 }"
#define IELTS_AND_TEF "'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }, " TEF " ]"
#define TEF_ALONE "'tests': [ " TEF " ]"
#define FOREIGN_DEGREE "{ 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': { 'issued': '2025-06-01' } }"
#define NOT_ASSESSED "{ 'level': 'three-year', 'country': 'MAR', 'completed': '2014-06-30' }"
#define CANADIAN_DEGREE "{ 'level': 'three-year', 'country': 'CAN', 'completed': '2016-06-30' }"
#define CREDENTIALS(list) "'credentials': [ " list " ]"
#define JOB(id, noc, country, started, ended) "{ 'id': '" id "', 'noc': '" noc "', 'country': '" country "', 'started': '" started "', 'ended': " ended ", 'hours-per-week': 37.5 }"
#define JOBS(list) "'jobs': [ " list " ]"
#define AT(id, employer, country) "{ 'id': '" id "', 'noc': '21231', 'employer': '" employer "', 'country': '" country "', 'started': '2018-01-01', 'hours-per-week': 40 }"
#define STAY(country, from, to) "{ 'country': '" country "', 'from': '" from "', 'to': " to " }"
#define LIVED(residence, list) CANDIDATE ("'residence': '" residence "', 'stays': [ " list " ]") ", " PLANNED
#define OFFER(more) "'job-offer': { 'noc': '21231', 'months': 12, " more " }"
#define UNDER(program) "'invited-under': '" program "', "
#define SIBLING(whose) "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': '" whose "', 'status': 'citizen', 'birth-date': '1990-01-01' } ]"
#define AUNT "'relatives': [ { 'id': 'r1', 'relation': 'aunt-uncle', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1960-01-01' } ]"
#define APPLIES(day) "'milestones': { 'planned-submission': '" day "' }"
#define EXAM(taken, risk) "'medical-exam': { 'taken': '" taken "', 'low-risk': " risk " }"
