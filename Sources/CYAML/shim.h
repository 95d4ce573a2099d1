#pragma once
#include <yaml.h>

// Swift copies a whole union to reach one of its fields.

static inline const yaml_char_t *cyaml_scalar(const yaml_event_t *event) {
  return event->data.scalar.value;
}

static inline size_t cyaml_scalar_length(const yaml_event_t *event) {
  return event->data.scalar.length;
}

static inline int cyaml_is_plain(const yaml_event_t *event) {
  return event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

// Whether a node is held together by lines and their indents.
static inline int cyaml_is_block(const yaml_event_t *event) {
  switch (event->type) {
    case YAML_SCALAR_EVENT:
      return event->data.scalar.style == YAML_LITERAL_SCALAR_STYLE ||
             event->data.scalar.style == YAML_FOLDED_SCALAR_STYLE;
    case YAML_SEQUENCE_START_EVENT:
      return event->data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE;
    case YAML_MAPPING_START_EVENT:
      return event->data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE;
    default: return 0;
  }
}

// The name that a node is given, or that an alias repeats; NULL where there is none.
static inline const yaml_char_t *cyaml_anchor(const yaml_event_t *event) {
  switch (event->type) {
    case YAML_ALIAS_EVENT: return event->data.alias.anchor;
    case YAML_SCALAR_EVENT: return event->data.scalar.anchor;
    case YAML_SEQUENCE_START_EVENT: return event->data.sequence_start.anchor;
    case YAML_MAPPING_START_EVENT: return event->data.mapping_start.anchor;
    default: return NULL;
  }
}
