//! Structs that are read from an object in a file, by the names that their fields have there.
//!
//! What serde derives also reads lists, numbers and bytes as names. For the types of a werkbestand
//! that was a good part of the self-check's program; this reads objects with named fields, each
//! once, and refuses what it does not know.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

/// Writes `Deserialize` for a struct: per field whether it must be there, may be, or is a map that
/// may be; then its name in code, then the one in a file. A field left out does not compile.
macro_rules! object {
    ($type:ident { $($kind:ident $field:ident = $name:literal,)* }) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<$type, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(key) = map.next_key::<String>()? {
                            match key.as_str() {
                                $($name => $crate::words::object::once(&mut $field, &mut map)?,)*
                                _ => $crate::words::object::refuse(&mut map)?,
                            }
                        }
                        Ok($type { $($field: $crate::words::object!(@$kind $field $name),)* })
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }
    };
    (@must $field:ident $name:literal) => {
        $field.ok_or_else(|| serde::de::Error::missing_field($name))?
    };
    (@may $field:ident $name:literal) => {
        $field.unwrap_or_default()
    };
    (@map $field:ident $name:literal) => {
        $field.map($crate::words::object::Map::into_inner).unwrap_or_default()
    };
}

pub(crate) use object;

/// Writes `Deserialize` for a choice from fixed words: each variant with its word in a file.
macro_rules! choice {
    ($type:ident { $($variant:ident = $word:literal,)* }) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(deserializer)?;
                match word.as_str() {
                    $($word => Ok(Self::$variant),)*
                    _ => Err($crate::words::object::unknown()),
                }
            }
        }
    };
}

pub(crate) use choice;

/// Reads the value of a field that has not been read yet.
pub(crate) fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(A::Error::custom("a field stands here twice"));
    }
    *slot = Some(map.next_value()?);
    Ok(())
}

/// Refuses a field that is not known, while its value is read: then a reader knows its place.
pub(crate) fn refuse<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    struct Unknown;

    impl<'de> Deserialize<'de> for Unknown {
        fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(unknown())
        }
    }

    map.next_value::<Unknown>().map(drop)
}

/// What a field or a word that is not known is refused with.
pub(crate) fn unknown<E: Error>() -> E {
    E::custom("this is not known")
}

/// A map in which no key stands twice. The last of two answers to one line would push out the
/// first without a word; a file that has both was changed by hand.
pub(crate) struct Map<T>(BTreeMap<String, T>);

impl<T> Map<T> {
    /// The map itself.
    pub(crate) fn into_inner(self) -> BTreeMap<String, T> {
        self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys(PhantomData))
    }
}

struct Keys<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Keys<T> {
    type Value = Map<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
        let mut read = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, T>()? {
            if read.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands here twice"));
            }
        }
        Ok(Map(read))
    }
}
