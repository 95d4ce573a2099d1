#pragma once
#include <gumbo.h>

// Swift copies a whole union to reach one of its fields, and has no constant of a C structure.

static inline GumboOptions cgumbo_options(
    GumboAllocatorFunction allocate, GumboDeallocatorFunction deallocate, void *arena) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = arena;
  options.max_errors = 0;
  return options;
}

static inline unsigned int cgumbo_child_count(const GumboNode *element) {
  return element->v.element.children.length;
}

static inline const GumboNode *cgumbo_child(const GumboNode *element, unsigned int index) {
  return (const GumboNode *)element->v.element.children.data[index];
}

static inline const char *cgumbo_name(const GumboNode *element) {
  return gumbo_normalized_tagname(element->v.element.tag);
}

static inline bool cgumbo_is_picture(const GumboNode *element) {
  return element->v.element.tag_namespace == GUMBO_NAMESPACE_SVG;
}

static inline unsigned int cgumbo_attribute_count(const GumboNode *element) {
  return element->v.element.attributes.length;
}

static inline const char *cgumbo_attribute(const GumboNode *element, const char *name) {
  const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
  return found ? found->value : NULL;
}

static inline GumboStringPiece cgumbo_original_tag(const GumboNode *element) {
  return element->v.element.original_tag;
}

static inline const char *cgumbo_text(const GumboNode *text) { return text->v.text.text; }

static inline GumboStringPiece cgumbo_original_text(const GumboNode *text) {
  return text->v.text.original_text;
}
